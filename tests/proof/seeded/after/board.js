export class Board {
  score = 0;
}
