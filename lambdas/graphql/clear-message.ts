/** Messages of graphql quote the value that is wrong, however long it is: its beginning and the reason at the end will do. */
export const clearMessage = (message: string): string =>
  message.startsWith('Maximum call stack size exceeded')
    ? 'The document is nested too deeply.'
    : message.trim().replace(/^(.{300}).{200,}(.{200})$/su, '$1 … $2');
