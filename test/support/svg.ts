/** Elements of a well-formed picture, by name; throws at what no XML parser would take. */
export function elementsOf(svg: string): string[] {
  const names: string[] = [];
  const open: string[] = [];
  let rest = svg;
  while (rest !== '') {
    const tag = /^<(\/?)([a-zA-Z]+)((?: [a-zA-Z0-9-]+="[^"<]*")*)(\/?)>/.exec(rest);
    const text = /^[^<>]+/.exec(rest);
    const piece = tag?.[0] ?? text?.[0];
    if (piece === undefined) throw new Error(`not well-formed: ${rest.slice(0, 60)}`);
    if (/&(?!(?:amp|lt|gt|quot|#39);)/.test(piece)) throw new Error(`a stray ampersand: ${piece}`);
    if (tag && tag[1] === '/') {
      if (open.pop() !== tag[2]) throw new Error(`closed before its time: ${tag[2]}`);
    } else if (tag?.[2] !== undefined) {
      names.push(tag[2]);
      if (tag[4] === '') open.push(tag[2]);
    }
    rest = rest.slice(piece.length);
  }
  if (open.length > 0) throw new Error(`left open: ${open.join(', ')}`);
  return names;
}
