import { fold } from './lexicon/words';
import { isOwn, type View } from './view';

/** Words of a time to pay in. */
const CLOCK =
  /time (?:left|remaining)|remaining|expires?|within|complete (?:the |your )?payment in|pay (?:before|within|in)|剩余|剩餘|倒计时|請於|请在|内完成|過期|关闭|осталось|в течение|남은|이내|残り|以内|quedan|restante|expira|reste|verbleibend|noch|pozostalo|متبق/;
const PARTED = /(?<!\d)(?:(\d{1,2}):)?(\d{1,2}):(\d{2})(?!\d)/;
const SPELLED =
  /(?:(\d{1,2})\s?(?:h(?:ours?|rs?)?|小时|小時|时間?|時間|시간|час\S*)\s?)?(\d{1,3})\s?(?:m(?:in(?:utes?|s)?)?|分钟?|分鐘|분|мин\S*)(?:\s?(\d{1,2})\s?(?:s(?:ec(?:onds?)?)?|秒|초|сек\S*))?/;

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
