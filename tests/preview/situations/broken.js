export const one = 1;

one.two.three;
