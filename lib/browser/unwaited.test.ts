import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { unwaited } from './unwaited';

const warn = vi.spyOn(console, 'warn');

beforeEach(() => void warn.mockImplementation(() => {}));
afterEach(() => void warn.mockReset());

it('tells every listener what failed, and the log', async () => {
  const { attempt, onFault } = unwaited('options');
  const [one, other] = [vi.fn(), vi.fn()];
  onFault(one);
  onFault(other);
  attempt(Promise.reject(new Error('no room')));
  await vi.waitFor(() => expect(other).toHaveBeenCalledOnce());
  expect(one).toHaveBeenCalledOnce();
  expect(warn).toHaveBeenCalledWith('Payguide: options', new Error('no room'));
});

it('says nothing of what went well, and nothing to whoever stopped listening', async () => {
  const { attempt, onFault } = unwaited('options');
  const told = vi.fn();
  const stop = onFault(told);
  attempt(Promise.resolve());
  await Promise.resolve();
  expect(told).not.toHaveBeenCalled();
  stop();
  attempt(Promise.reject(new Error('no room')));
  await vi.waitFor(() => expect(warn).toHaveBeenCalledOnce());
  expect(told).not.toHaveBeenCalled();
});
