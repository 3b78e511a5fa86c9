/** “de” before a name, as French writes it there: d’Alibaba, du ministère. */
export function of(name: string): string {
  if (/^les? /.test(name)) return name.replace(/^le /, 'du ').replace(/^les /, 'des ');
  return /^[aeiouàâéèêëîïôöùûü]/i.test(name) ? `d’${name}` : `de ${name}`;
}
