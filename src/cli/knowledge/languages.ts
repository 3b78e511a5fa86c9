/** The languages of a new briefing, by option or by question. */
import { multiselect } from '@clack/prompts';
import { defaultLocale, type Locale, languageNames, locales } from '../../knowledge/locale.ts';
import { answered, type Terminal } from './new/ask.ts';
import { UsageError } from './subcommand.ts';

/** `given`: with commas; where it is not, all are taken unless somebody can be asked. */
export async function languagesFor(
  given: string | undefined,
  terminal: Terminal | null,
): Promise<readonly Locale[]> {
  if (given !== undefined) {
    const named = given.split(',').map((language) => {
      const locale = locales.find((one) => one === language.trim());
      if (!locale) throw new UsageError(`"${language}" is not one of the languages: ${locales.join(', ')}`);
      return locale;
    });
    return [...new Set(named)];
  }
  if (!terminal) return locales;
  const chosen = await multiselect<Locale>({
    message: 'In which languages will it be written?',
    options: locales.map((value) => ({ value, label: languageNames[value] })),
    initialValues: [defaultLocale],
    required: true,
    ...terminal,
  });
  return answered(chosen, terminal);
}
