import { PNG } from 'pngjs';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Whether two pictures show the same; letters may be smoothed another way when the page under them changes. */
export function alike(a: Buffer, b: Buffer): boolean {
  const [one, two] = [PNG.sync.read(a), PNG.sync.read(b)];
  if (one.width !== two.width || one.height !== two.height) return false;
  let other = 0;
  for (let i = 0; i < one.data.length; i += 4) {
    const luma = (data: Buffer) => (data[i] ?? 0) + (data[i + 1] ?? 0) + (data[i + 2] ?? 0);
    if (Math.abs(luma(one.data) - luma(two.data)) > 180) other += 1;
  }
  return other < (one.width * one.height) / 500;
}

/** A card without its round corners, where the page shows through. */
export function inside({ left, top, width, height }: Box): Box {
  return { left: left + 6, top: top + 6, width: width - 12, height: height - 12 };
}

export function meet(a: Box, b: Box): boolean {
  return (
    Math.min(a.left + a.width, b.left + b.width) > Math.max(a.left, b.left) &&
    Math.min(a.top + a.height, b.top + b.height) > Math.max(a.top, b.top)
  );
}
