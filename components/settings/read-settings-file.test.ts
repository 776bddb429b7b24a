import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/settings/defaults';
import { storedForm } from '../../lib/settings/load';
import { readSettingsFile } from './read-settings-file';

describe('readSettingsFile', () => {
  it('reads what was exported', () => {
    const settings = { ...DEFAULT_SETTINGS, mutedHosts: ['quiet.example'], bankFeePpm: 15_000 };
    expect(readSettingsFile(JSON.stringify(storedForm(settings)))).toEqual({ ok: true, settings });
  });

  it.each([
    ['not JSON', '{', 'not-json'],
    ['a number', '7', 'not-ours'],
    ['nothing', '{}', 'not-ours'],
    ['another program’s file', '{"name":"x"}', 'not-ours'],
    ['a version to come', '{"v":999}', 'newer'],
    ['a huge file', 'x'.repeat(1_000_001), 'too-large'],
  ])('refuses %s', (_name, text, reason) => {
    expect(readSettingsFile(text)).toEqual({ ok: false, reason, field: null });
  });

  it('names the field that is wrong', () => {
    const text = JSON.stringify({ ...storedForm(DEFAULT_SETTINGS), chip: 'sometimes' });
    expect(readSettingsFile(text)).toEqual({ ok: false, reason: 'field', field: 'chip' });
  });
});
