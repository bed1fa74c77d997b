/** What chats were told, and which of them fail: `lost` is a channel that is gone, `doubtful` one that never says. */
export const nothingSaid = () => ({ posts: [], direct: [], lost: null, doubtful: null });

/** A chat that keeps what each message told: crossings by their keys, digests, living messages, and who was written to. */
export function keepingChat(platform, store, said) {
	const nameOf = (to) => `${to.platform} ${to.channel}`;
	return {
		platform,
		async start() {},
		async stop() {},
		async send(to, { postId }) {
			if (said.lost === nameOf(to)) return { kind: 'destination-lost', code: 'gone' };
			if (said.doubtful === nameOf(to)) return { kind: 'unknown', code: 'timeout' };
			const post = await store.posts.get(postId);
			const tells = [];
			for (const { subject, key, family } of post.crossings)
				tells.push({ about: await nameOfSubject(store, subject), key, family });
			for (const { key } of post.notices) tells.push({ about: 'managers', key, family: 'source' });
			for (const _digest of post.digests ?? []) tells.push({ about: 'channel', key: 'digest', family: 'digest' });
			if (post.live) tells.push({ about: 'channel', key: 'live', family: 'live' });
			said.posts.push({ to: `${to.platform}/${to.workspace}/${to.channel}`, tells });
			return { kind: 'sent', messageId: postId };
		},
		async edit() {
			return { kind: 'edited' };
		},
		async settle(to) {
			return said.doubtful === nameOf(to) ? { kind: 'unknown', code: 'timeout' } : { kind: 'absent' };
		},
		async check(to) {
			return said.lost === nameOf(to) ? 'lost' : [];
		},
		direct: {
			async reach() {
				return { kind: 'open' };
			},
			async send({ id }, { postId }) {
				said.direct.push({ to: `${platform}/${id}` });
				return { kind: 'sent', messageId: postId };
			},
			async settle() {
				return { kind: 'absent' };
			},
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
