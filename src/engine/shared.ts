import type { Clock } from '../ports/clock.js';
import type { Alarms, Engine, Task } from '../ports/engine.js';

export interface SharedEngineDeps {
	/** Does this copy's own work. */
	readonly local: Engine;
	readonly alarms: Alarms;
	/** What this copy does. */
	readonly does: (task: Task) => boolean;
	readonly clock: Clock;
}

const tasks: readonly Task[] = [
	'read',
	'moment',
	'dispatch',
	'resume',
	'thin',
	'outages',
	'digest',
	'finds',
	'live',
	'remind',
	'server-events',
];

/**
 * The engine of a copy among others: what is due at once and is not this copy's to do is told to those who do it, and
 * what they tell is done here. Timers are each copy's own; the tick finds what a lost copy would have been woken for.
 */
export function createSharedEngine({ local, alarms, does, clock }: SharedEngineDeps): Engine {
	return {
		wake(task, key, at, alarm) {
			// Some copy has heard of it, or will in a moment; two would only be in each other's way.
			if (alarm === 'set' && (!does(task) || alarms.heard())) return;
			if (does(task)) local.wake(task, key, at);
			else if (at <= clock.now()) alarms.ring(task, key);
		},
		async start(handlers) {
			await local.start(handlers);
			alarms.start(tasks.filter(does), (task, key) => local.wake(task, key, clock.now()));
		},
		async stop() {
			await Promise.all([alarms.stop(), local.stop()]);
		},
		idle: local.idle,
	};
}
