/** Hands text to the browser as a download. The file stays on this device; nothing is sent. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Firefox begins the download after this turn; a minute is more than any browser takes.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
