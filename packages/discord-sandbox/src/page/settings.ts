/** What the visitor has chosen: language, role, theme and channel. Kept by the browser between visits. */

export interface Settings {
  locale: 'en-US' | 'fr' | 'zh-CN';
  role: 'member' | 'moderator';
  theme: 'light' | 'dark';
  channel: string;
}

const storageKey = 'dossier-sandbox';

export function loadSettings(): Settings {
  return { ...preferred(), ...stored() };
}

export function saveSettings(settings: Settings): void {
  localStorage.setItem(storageKey, JSON.stringify(settings));
}

/** What the browser says of its user. */
function preferred(): Settings {
  const language = navigator.language.slice(0, 2);
  return {
    locale: language === 'fr' ? 'fr' : language === 'zh' ? 'zh-CN' : 'en-US',
    role: 'member',
    theme: matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark',
    channel: '',
  };
}

function stored(): Partial<Settings> {
  try {
    return JSON.parse(localStorage.getItem(storageKey) ?? '{}');
  } catch {
    return {};
  }
}
