/** The languages of a new briefing, by option or by question. */
import { isCancel, multiselect } from '@clack/prompts';
import { type Locale, languageNames, locales } from '../../knowledge/locale.ts';
import { UsageError } from './subcommand.ts';

/** `given`: with commas; where it is not, all are taken unless somebody can be asked. */
export async function languagesFor(
  given: string | undefined,
  interactive: boolean,
): Promise<readonly Locale[]> {
  const chosen =
    given === undefined && interactive
      ? await multiselect({
          message: 'In which languages will it be written?',
          options: locales.map((value) => ({ value, label: languageNames[value] })),
          initialValues: [locales[0]],
          required: true,
        })
      : (given?.split(',') ?? locales);
  if (isCancel(chosen)) throw new UsageError('stopped');
  return chosen.map((language) => {
    const locale = locales.find((one) => one === language.trim());
    if (!locale) throw new UsageError(`"${language}" is not one of the languages: ${locales.join(', ')}`);
    return locale;
  });
}
