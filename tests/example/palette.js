// Colours from the middle of the flower to its rim.
const PALETTES = [
    { from: [20, 45, 22], to: [46, 95, 56] },
    { from: [265, 35, 25], to: [330, 80, 66] },
    { from: [150, 40, 18], to: [190, 75, 58] },
];

let chosen = 0;

export function colour(age) {
    const { from, to } = PALETTES[chosen];
    const [hue, saturation, lightness] = from.map((start, part) => start + (to[part] - start) * age);
    return `hsl(${hue} ${saturation}% ${lightness}%)`;
}

export function repaint() {
    chosen = (chosen + 1) % PALETTES.length;
}
