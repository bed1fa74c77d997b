/** What firewalls put into the page that asks for a proof of being a person. */
const marks = /cf-chl|challenge-platform|<title>\s*(?:just a moment|attention required)/i;

/**
 * Whether this answer is a firewall's challenge instead of the platform's page. Cloudflare and AWS mark theirs with a
 * header, whatever the status; older ones are known by what stands in the refusal.
 */
export function challengeIn(status: number, headers: Readonly<Record<string, string>>, text: string): boolean {
	if (headers['cf-mitigated'] === 'challenge' || headers['x-amzn-waf-action'] !== undefined) return true;
	return (status === 403 || status === 429 || status === 503) && marks.test(text.slice(0, 20_000));
}
