/** What the visitor has chosen: language, role, theme, channel, whether the first steps are seen. Kept by the browser between visits. */

export interface Settings {
  locale: 'en-US' | 'fr' | 'zh-CN';
  role: 'member' | 'moderator';
  theme: 'light' | 'dark';
  channel: string;
  /** Whether the steps for newcomers have been put away. */
  stepsHidden: boolean;
}

const storageKey = 'discord-sandbox';

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
    stepsHidden: false,
  };
}

function stored(): Partial<Settings> {
  try {
    return JSON.parse(localStorage.getItem(storageKey) ?? '{}');
  } catch {
    return {};
  }
}
