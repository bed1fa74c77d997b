import { MockAgent, setGlobalDispatcher } from 'undici';

// No test reaches the network: everything but this machine is refused, loudly.
const agent = new MockAgent();
agent.disableNetConnect();
agent.enableNetConnect(/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/);
setGlobalDispatcher(agent);
