/** Other programs than web servers listen below this port, and https has its own there. */
const FIRST_FREE_PORT = 1_024;

/**
 * What is wrong with the form of an address that events are to be sent to; `undefined` when nothing is. Where it leads is
 * looked at when its name is resolved.
 *
 * @param mayBeHttp for a developer's own machine.
 */
export function faultOfTarget(address: string, { mayBeHttp }: { mayBeHttp: boolean }): string | undefined {
  if (!URL.canParse(address)) return 'must be an absolute https address';
  const { protocol, username, password, port, hash } = new URL(address);
  if (protocol !== 'https:' && !(mayBeHttp && protocol === 'http:')) return 'must be an https address';
  if (username !== '' || password !== '') return 'must not carry a name and a password: deliveries are signed';
  if (hash !== '') return 'must not have a fragment (#): it is never sent';
  if (port !== '' && Number(port) < FIRST_FREE_PORT) return 'must use the usual port of https, or one above 1023';
  return undefined;
}
