/** A flow of money at a time: positive is received by the shopper, negative is paid back. */
export interface Flow {
  /** Whole periods after the first advance, or a real number of them. */
  readonly t: number;
  /** Fraction of one more period, discounted by simple interest (12 CFR 1026 App. J (b)(5)); 0 elsewhere. */
  readonly f: number;
  readonly amount: number;
}

/** Growth rates searched, as natural logarithms per period: from −99.9999999 % to e^60. */
const LOWEST = -20;
const HIGHEST = 60;
const MAX_STEPS = 100;

/** Present value of the flows at log growth `y` per period, and its slope in `y`. */
function presentValue(flows: readonly Flow[], y: number): { value: number; slope: number } {
  let value = 0;
  let slope = 0;
  let lastStep = 0;
  let lastPower = 1;
  let power = 1;
  let time = 0;
  const growth = Math.expm1(y);
  for (const { t, f, amount } of flows) {
    // Plans are mostly evenly spaced: the power of one step is reused instead of computed anew.
    const step = t - time;
    if (step !== lastStep) {
      lastStep = step;
      lastPower = Math.exp(-step * y);
    }
    if (step !== 0) power *= lastPower;
    time = t;
    const simple = f === 0 ? 1 : 1 + f * growth;
    const term = (amount * power) / simple;
    value += term;
    slope -= term * (f === 0 ? t : t + (f * (growth + 1)) / simple);
  }
  return { value, slope };
}

/** Newton's steps kept inside a bracket by halving it; the bracket's ends have values of opposite sign. */
function refine(flows: readonly Flow[], low: number, high: number, start: number): number {
  const risesFromLow = presentValue(flows, low).value < 0;
  let left = low;
  let right = high;
  let y = start;
  for (let step = 0; step < MAX_STEPS; step++) {
    const { value, slope } = presentValue(flows, y);
    if (value === 0) return y;
    if (value < 0 === risesFromLow) left = y;
    else right = y;
    let next = y - value / slope;
    if (!(next > left && next < right)) next = (left + right) / 2;
    // Relative to the size of y, so that a rate of 0.001 % keeps its digits.
    if (Math.abs(next - y) <= 1e-15 * Math.max(1e-3, Math.abs(y))) return next;
    y = next;
  }
  return y;
}

/**
 * The common loan: one advance at the start, then payments. The value falls steadily with the rate, so there
 * is exactly one root. By Jensen's inequality the start lies at or below it, whence Newton's steps climb to it.
 */
function loanRoot(flows: readonly Flow[], advance: number): number | null {
  let paid = 0;
  let weighted = 0;
  for (const { t, f, amount } of flows) {
    if (amount < 0) {
      paid -= amount;
      weighted -= amount * (t + f);
    }
  }
  if (advance <= 0 || paid <= 0 || weighted <= 0) return null;
  let y = Math.log(paid / advance) / (weighted / paid);
  for (let step = 0; step < MAX_STEPS; step++) {
    const { value, slope } = presentValue(flows, y);
    const next = y - value / slope;
    if (!Number.isFinite(next)) return null;
    // Newton's steps square their error: after one of 1e-10 the next would be below a double's digits.
    if (Math.abs(next - y) <= 1e-10 * Math.max(1e-3, Math.abs(y))) return next;
    y = next;
  }
  return y;
}

/** Points to look for sign changes at: dense near zero, where rates of loans are, coarser outwards. */
function searchPoints(): number[] {
  const points: number[] = [];
  for (let y = LOWEST; y < HIGHEST; y += Math.max(0.005, Math.abs(y) / 24)) points.push(y);
  points.push(HIGHEST);
  return points;
}

/**
 * All log growth rates per period at which the flows' present value is zero, nearest to zero first.
 * Flows are sorted by time. Roots that only touch zero without crossing it are not found.
 */
export function logRoots(flows: readonly Flow[]): number[] {
  const first = flows[0];
  if (!first) return [];
  const laterAdvance = flows.some((flow) => flow.amount > 0 && flow.t + flow.f > 0);
  if (!laterAdvance) {
    let advance = 0;
    const rest: Flow[] = [];
    for (const flow of flows) {
      if (flow.t + flow.f === 0) advance += flow.amount;
      else rest.push(flow);
    }
    const root = loanRoot([{ t: 0, f: 0, amount: advance }, ...rest], advance);
    return root === null ? [] : [root];
  }
  const roots: number[] = [];
  const points = searchPoints();
  let before = points[0] ?? LOWEST;
  let valueBefore = presentValue(flows, before).value;
  for (const point of points.slice(1)) {
    const { value } = presentValue(flows, point);
    if (value === 0) roots.push(point);
    else if (valueBefore < 0 !== value < 0 && valueBefore !== 0 && !Number.isNaN(valueBefore)) {
      roots.push(refine(flows, before, point, (before + point) / 2));
    }
    before = point;
    valueBefore = value;
  }
  return roots.sort((a, b) => Math.abs(a) - Math.abs(b));
}
