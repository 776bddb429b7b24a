/** Functions evaluated inside the browser speak to its own API; only these tests see this name. */
// biome-ignore lint/suspicious/noExplicitAny: the tests check what comes back, not its type
declare const chrome: any;
