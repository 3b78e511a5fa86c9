/** “de” before a name, as French writes it there: d’Alibaba, du ministère, du Monde, des Échos. */
export function of(name: string): string {
  if (/^les? /i.test(name)) return name.replace(/^le /i, 'du ').replace(/^les /i, 'des ');
  return /^[aeiouàâéèêëîïôöùûü]/i.test(name) ? `d’${name}` : `de ${name}`;
}
