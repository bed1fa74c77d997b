/** A clock that is moved by hand; alarms ring in order when it passes them. */
export function stepClock(start) {
	let now = start;
	const alarms = new Set();
	const ring = () => {
		for (const alarm of [...alarms].filter(({ at }) => at <= now).sort((a, b) => a.at - b.at)) {
			if (alarms.delete(alarm)) alarm.ring();
		}
	};
	return {
		now: () => now,
		after(ms, then) {
			const alarm = { at: now + Math.max(0, ms), ring: then };
			alarms.add(alarm);
			if (ms <= 0) setImmediate(ring);
			return () => alarms.delete(alarm);
		},
		move(ms) {
			now += ms;
			ring();
		},
	};
}

/**
 * A chat that keeps what it was sent, as the keys of the crossings each post tells. `sent.lost` is a channel that is
 * not there any more, `sent.doubtful` one that never says whether a post arrived.
 */
export function liveChat(platform, store, sent) {
	const nameOf = (to) => `${to.platform} ${to.channel}`;
	return {
		platform,
		async start() {},
		async stop() {},
		async send(to, { postId }) {
			if (sent.lost === nameOf(to)) return { kind: 'destination-lost', code: 'gone' };
			if (sent.doubtful === nameOf(to)) return { kind: 'unknown', code: 'timeout' };
			const post = await store.posts.get(postId);
			const tells = [];
			for (const { subject, key, family } of post.crossings)
				tells.push({ about: await nameOfSubject(store, subject), key, family });
			sent.push({ to: `${to.platform}/${to.workspace}/${to.channel}`, tells });
			return { kind: 'sent', messageId: postId };
		},
		async settle(to) {
			return sent.doubtful === nameOf(to) ? { kind: 'unknown', code: 'timeout' } : { kind: 'absent' };
		},
		async check(to) {
			return sent.lost === nameOf(to) ? 'lost' : [];
		},
	};
}

async function nameOfSubject(store, { kind, id }) {
	if (kind === 'petition') {
		const petition = await store.petitions.get(id);
		return `${petition.ref.platform}:${petition.ref.id}`;
	}
	return kind === 'campaign' ? `campaign:${(await store.campaigns.get(id)).name}` : `destination:${id}`;
}
