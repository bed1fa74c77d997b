import { configureGlobal } from 'fast-check';
import { MockAgent, setGlobalDispatcher } from 'undici';

// No test reaches the network: everything but this machine is refused, loudly.
const agent = new MockAgent();
agent.disableNetConnect();
agent.enableNetConnect(/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/);
setGlobalDispatcher(agent);

// What is tried at random is the same by day: a red run is somebody's change, not chance. At night it is tried elsewhere.
if (process.env['MILEPOST_NIGHTLY'] === undefined) configureGlobal({ seed: 20_261_122 });
