/** Given any text, such as a file's name, returns it on one line and without the codes that steer a terminal. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, (character) => JSON.stringify(character).slice(1, -1));
}
