import { Temporal } from 'temporal-polyfill';

/** An instant as a `datetime-local` field shows it: wall clock of the zone, to the minute. */
export function localInput(at: string, zone: string): string {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime();
  return local.toString({ smallestUnit: 'minute' });
}

/**
 * The instant a `datetime-local` field means in a zone, or null where it is none. A time that a clock change skipped
 * is taken as the same minutes after it, one that it repeated as the first of the two (RFC 5545).
 */
export function zonedInstant(text: string, zone: string): string | null {
  try {
    return Temporal.PlainDateTime.from(text)
      .toZonedDateTime(zone, { disambiguation: 'compatible' })
      .toInstant()
      .toString();
  } catch {
    return null;
  }
}
