/** Where a server and its database are; `reveal` gives the whole address, with its password. */
export interface ServerAddress {
	reveal(): string;
}

/** `host:port/database`: what may be said of an address. */
export function shownServer(address: ServerAddress): string {
	const { host, hostname, pathname, searchParams } = new URL(address.reveal());
	const where = host === '' ? (searchParams.get('host') ?? 'localhost') : host;
	const port = hostname === host ? ':5432' : '';
	return `${where}${host === '' ? '' : port}${decodeURIComponent(pathname)}`;
}
