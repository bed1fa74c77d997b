import { dieAtEvery } from './every-await.js';

dieAtEvery(0);
