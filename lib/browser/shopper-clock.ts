/** The shopper's own zone. */
export const shopperZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The calendar day where the shopper is, as an ISO date. */
export function shopperToday(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
