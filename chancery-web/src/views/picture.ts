/** What of the style sheet a picture takes with it. */
const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'paint-order',
  'text-anchor',
  'vector-effect',
  'visibility',
] as const;

const XMLNS = 'http://www.w3.org/2000/svg';
/** Width of letters of the caption, as a share of their height; a little too wide, so that no line is cut. */
const LETTER = 0.6;

/** A drawing of the page as a picture that stands by itself: its colours written in, and below it what it shows. */
export interface Picture {
  text: string;
  width: number;
  height: number;
}

/** @param caption lines below the drawing */
export function pictureOf(drawing: SVGSVGElement, caption: string[]): Picture {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll<SVGElement>('*')];
  [copy, ...copy.querySelectorAll<SVGElement>('*')].forEach((element, i) => {
    const original = originals[i];
    if (original) {
      copyStyle(original, element);
    }
  });
  const { x, y, width, height } = drawing.viewBox.baseVal;
  const size = width / 64;
  const lines = caption.flatMap((line) => wrapped(line, Math.floor(width / (size * LETTER))));
  const whole = height + size * 1.5 * (lines.length + 1);
  const paper = getComputedStyle(document.body);
  copy.prepend(made('rect', { x, y, width, height: whole, fill: paper.backgroundColor }));
  lines.forEach((line, i) => {
    const text = made('text', {
      x: x + size,
      y: y + height + size * 1.5 * (i + 1),
      'font-size': size,
      'font-family': 'sans-serif',
      fill: paper.color,
    });
    text.textContent = line;
    copy.append(text);
  });
  copy.setAttribute('xmlns', XMLNS);
  copy.setAttribute('viewBox', `${x} ${y} ${width} ${whole}`);
  copy.setAttribute('width', String(Math.round(width)));
  copy.setAttribute('height', String(Math.round(whole)));
  return { text: new XMLSerializer().serializeToString(copy), width, height: whole };
}

function copyStyle(from: SVGElement, to: SVGElement): void {
  const style = getComputedStyle(from);
  STYLES.forEach((name) => to.setAttribute(name, style.getPropertyValue(name)));
  ['class', 'tabindex', 'role', 'aria-pressed'].forEach((name) => to.removeAttribute(name));
}

function made(name: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS(XMLNS, name);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, String(value)));
  return element;
}

/** A text in lines of at most so many letters, broken between words. */
export function wrapped(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

export function svgAddress({ text }: Picture): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
}

/** The picture in dots, twice as many as it has units, for sharp print. */
export async function pngAddress(picture: Picture): Promise<string> {
  const image = new Image();
  image.src = svgAddress(picture);
  await image.decode();
  const canvas = document.createElement('canvas');
  const scale = Math.max(2, 1600 / picture.width);
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png');
}
