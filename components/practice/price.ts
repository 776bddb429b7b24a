export type PracticeLanguage = 'en' | 'zh-CN';

/**
 * A price as a Chinese shop prints it: `¥1,286.40` in Chinese, `CN¥1,286.40` in English.
 * This is the practice shop's own hand, on purpose not Payguide's way of writing money.
 */
export function shopPrice(fen: number, language: PracticeLanguage): string {
  const whole = String(Math.floor(Math.abs(fen) / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  const cents = String(Math.abs(fen) % 100).padStart(2, '0');
  return `${fen < 0 ? '-' : ''}${language === 'zh-CN' ? '¥' : 'CN¥'}${whole}.${cents}`;
}
