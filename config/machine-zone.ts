/** The IANA zone this machine is set to. */
export function machineZone(): string {
	return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
