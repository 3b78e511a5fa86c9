import { describe, expect, it } from 'vitest';
import { read, vocabularyOf } from '../../src/reading/reader.ts';

describe('slips of typing', () => {
  const stemsOf = (text: string, locale: 'en' | 'fr') => read(text, vocabularyOf([], [], locale)).stems;

  it('takes a word that nobody knows for the known one from which it differs by a letter', () => {
    expect(stemsOf('hopsital', 'en')).toEqual(stemsOf('hospital', 'en'));
  });

  it('takes no word for one whose letters stand far from their places', () => {
    expect(stemsOf('iphone', 'en')).not.toEqual(stemsOf('phoney', 'en'));
  });

  it('takes another form of a known word for that word, not for one that is written almost alike', () => {
    expect(stemsOf('using', 'en')).toEqual(stemsOf('use', 'en'));
    expect(stemsOf('payaient', 'fr')).toEqual(stemsOf('payait', 'fr'));
  });

  it('takes French that is written by ear for what sounds the same', () => {
    expect(stemsOf('vandu', 'fr')).toEqual(stemsOf('vendu', 'fr'));
    expect(stemsOf('otorisassion', 'fr')).toEqual(stemsOf('autorisation', 'fr'));
    expect(stemsOf('komender', 'fr')).toEqual(stemsOf('commander', 'fr'));
    expect(stemsOf('kel', 'fr')).toEqual(stemsOf('quelle', 'fr'));
  });
});
