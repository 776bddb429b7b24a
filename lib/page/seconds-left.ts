import { fold } from './lexicon/words';
import { isOwn, type View } from './view';

/** Words of time running out for the payment. A point in time ("pay before 18:00", 请于) is no countdown. */
const CLOCK =
  /time (?:left|remaining)|(?:left|remaining) to pay|(?:pay|payment|order) (?:within|in)\b|expires in|剩余|剩餘|倒计时|倒計時|内完成|內完成|内付款|内支付|осталось|в течение|남은|이내|残り|以内に|quedan|tiempo restante|tempo restante|expira en|expira em|expire dans|il (?:vous )?reste|verbleibend|noch \d|pozostalo|متبق/;
const PARTED = /(?<!\d)(?:(\d{1,2}):)?(\d{1,2}):(\d{2})(?!\d)/;
/** Latin units end their word: "3 m" is not to be read out of "3 monthly payments". */
const SPELLED =
  /(?:(\d{1,2})\s?(?:h(?:ours?|rs?)?(?![a-z])|小时|小時|时间?|時間|시간|час[а-я]*)\s?)?(\d{1,3})\s?(?:m(?:in(?:ut(?:es?|os?|en)|s)?)?(?![a-z])|分钟|分鐘|分(?!期)|분(?!할)|мин[а-я]*)(?:\s?(\d{1,2})\s?(?:s(?:ec(?:onds?)?|eg(?:undos?)?|ek(?:unden?)?)?(?![a-z])|秒|초|сек[а-я]*))?/;

/** Seconds left to pay as the page prints them beside words that say so, or null. */
export function secondsLeft(view: View): number | null {
  for (const [at, line] of view.lines.entries()) {
    const first = line.texts[0];
    if (!first || !isOwn(first) || !/\d/.test(line.text) || line.text.length > 120) continue;
    const around = fold(
      `${view.lines[at - 1]?.text.slice(-60) ?? ''} ${line.text} ${view.lines[at + 1]?.text.slice(0, 40) ?? ''}`,
    );
    if (!CLOCK.test(around)) continue;
    const [, hours, minutes, seconds] = PARTED.exec(line.text) ?? SPELLED.exec(fold(line.text)) ?? [];
    if (minutes !== undefined) return Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0);
  }
  return null;
}
