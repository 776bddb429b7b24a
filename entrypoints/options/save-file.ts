/** Hands a file to the browser's own download, made here and never sent. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // A browser may start reading after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
