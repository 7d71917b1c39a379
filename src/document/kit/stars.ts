import type { CanvasElement, Content } from 'pdfmake/interfaces.js';

/** A row of five-pointed stars as vectors: typefaces for text have no star. */
export function stars(count: number, size: number, color = '#B45309'): Content {
  const gap = size * 0.2;
  const canvas: CanvasElement[] = Array.from({ length: count }, (_, index) => ({
    type: 'polyline',
    closePath: true,
    color,
    lineWidth: 0.5,
    lineColor: color,
    points: star(index * (size + gap), size),
  }));
  return { canvas, alignment: 'center' };
}

function star(left: number, size: number): { x: number; y: number }[] {
  const [outer, inner] = [size / 2, size * 0.191];
  return Array.from({ length: 10 }, (_, corner) => {
    const radius = corner % 2 === 0 ? outer : inner;
    const angle = (corner * Math.PI) / 5 - Math.PI / 2;
    return {
      x: left + outer + radius * Math.cos(angle),
      y: outer + radius * Math.sin(angle),
    };
  });
}

/** An empty box to be ticked by hand, or one that is ticked. */
export function tickBox(ticked: boolean, size = 9): Content {
  const box: CanvasElement = { type: 'rect', x: 0, y: 0, w: size, h: size, lineWidth: 0.8 };
  const tick: CanvasElement = {
    type: 'polyline',
    lineWidth: 1.4,
    points: [
      { x: size * 0.15, y: size * 0.55 },
      { x: size * 0.42, y: size * 0.82 },
      { x: size * 0.88, y: size * 0.15 },
    ],
  };
  return { canvas: ticked ? [box, tick] : [box], alignment: 'center' };
}
