import tokens from '../ui/tokens.css?inline';

const ROOT_FONT_PX = 16;

/**
 * The house tokens for a shop's page: set on our inner box, which no style of the page can reach (on the host the
 * page could override them), and in pixels, since `rem` would follow the shop's own root size.
 */
export const OVERLAY_TOKENS = tokens
  .replaceAll(':root', '.pg')
  .replace(/([\d.]+)rem/g, (_, size: string) => `${Number(size) * ROOT_FONT_PX}px`);
