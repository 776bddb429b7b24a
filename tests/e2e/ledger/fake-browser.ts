/** Stands for the extension API in the harness, put there before anything asks for it: `storage.local` shared by all pages of the origin, slow on purpose. */

const PREFIX = 'stored:';

/** Long enough that two writers without a lock would overwrite each other. */
const pause = () => new Promise((done) => setTimeout(done, 5));

const local = {
  async get(key: string): Promise<Record<string, unknown>> {
    await pause();
    const text = localStorage.getItem(PREFIX + key);
    return text === null ? {} : { [key]: JSON.parse(text) };
  },
  async set(items: Record<string, unknown>): Promise<void> {
    await pause();
    for (const [key, value] of Object.entries(items))
      localStorage.setItem(PREFIX + key, JSON.stringify(value));
  },
};

const listeners = { addListener() {}, removeListener() {} };

Object.assign(globalThis, { browser: { storage: { local, onChanged: listeners } } });
