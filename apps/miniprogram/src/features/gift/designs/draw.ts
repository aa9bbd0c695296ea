const WIDTH = 500;
const HEIGHT = 400;

/** A picture of 5:4, as chats show them, for both themes. @param shapes SVG elements on that grid */
export function draw(ground: string, shapes: string): string {
  const size = `width="${WIDTH}" height="${HEIGHT}"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${WIDTH} ${HEIGHT}">` +
    `<rect ${size} fill="${ground}"/>${shapes}</svg>`
  );
}
