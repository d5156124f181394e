/** Hands bytes or text to the browser to be saved under a name. */
export function saveFile(name: string, content: BlobPart, mediaType: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // The browser reads the address only after the click was handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
