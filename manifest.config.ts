/** Hosts read without a click: where the first shoppers pay. Everything else is asked for in context. */
export const HOSTS: readonly string[] = [
  'https://*.aliexpress.com/*',
  'https://*.aliexpress.us/*',
  'https://*.aliexpress.ru/*',
  'https://*.alipay.com/*',
  'https://*.95516.com/*',
  'https://*.unionpaysecure.com/*',
  'https://wx.tenpay.com/*',
  'https://pay.weixin.qq.com/*',
  'https://*.taobao.com/*',
  'https://*.tmall.com/*',
  'https://*.tmall.hk/*',
  'https://*.jd.com/*',
  'https://*.jd.hk/*',
];

export const PRACTICE_HOSTS: readonly string[] = ['http://localhost/*', 'http://127.0.0.1/*'];

const GECKO_ID = 'payguide@payguide.example';

/** The manifest but for what WXT derives from the entrypoints. Its permissions are frozen by a test. */
export function MANIFEST(browser: string, hosts: readonly string[]) {
  return {
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    permissions: ['storage', 'scripting', 'activeTab', 'alarms'],
    host_permissions: [...hosts],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    // The gate is declared by hand: WXT's own wrapper for content scripts sends the page an event at each load.
    content_scripts: [{ matches: [...hosts], js: ['gate.js'], run_at: 'document_idle' as const }],
    commands: {
      'open-guide': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_commandGuide__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '125' }),
  };
}
