use expect_test::expect;

use crate::test_support::{check_completion, check_first_items};

const PROJECT: &str = r#"
<script type="py" src="main.py" config="conf/pyscript.toml"></script>
//- /conf/pyscript.toml
[js_modules.main]
"../js/board.js" = "board"
"https://esm.sh/leaflet" = "leaflet"
//- /js/board.js
import { Piece } from "./piece.js";
export * from "./piece.js";
/**
 * A board of squares.
 */
export class Board {
  /** @param {HTMLElement} root
   *  @param {number} [size] */
  constructor(root, size = 8) {}
}
/** Starts a game. And more.
 * @param {string} name
 * @returns {Promise<Board>} */
export async function start(name) {}
/** @deprecated */
export const from = () => 1;
export const SIZE = 8;
export default start;
//- /js/piece.js
/** One of sixteen. */
export class Piece {}
//- /main.py
"#;

#[test]
fn exports_of_a_module() {
    check_completion(
        &format!("{PROJECT}from pyscript.js_modules.board import $0\n"),
        9,
        expect![[r#"
            from pyscript.js_modules.board import ⟦⟧
            20 Board (Board.new(root: HTMLElement, size: float = ...) -> Board)
            20 default (default(name: str) -> Promise[Board])
            20 Piece (Piece.new() -> Piece)
            20 SIZE (SIZE: float)
            20 start (start(name: str) -> Promise[Board])
            55 from_ (from_() -> float) deprecated
        "#]],
    );
    check_completion(
        &format!("{PROJECT}from pyscript.js_modules import board\nboard.$0\n"),
        3,
        expect![[r#"
            board.⟦⟧
            20 Board (Board.new(root: HTMLElement, size: float = ...) -> Board)
            20 default (default(name: str) -> Promise[Board])
            20 Piece (Piece.new() -> Piece)
            and 3 more
        "#]],
    );
    check_completion(
        &format!("{PROJECT}import pyscript.js_modules.$0\n"),
        3,
        expect![[r#"
        import pyscript.js_modules.⟦⟧
        20 board (../js/board.js)
        20 leaflet (https://esm.sh/leaflet)
    "#]],
    );
    check_completion(
        &format!("{PROJECT}from pyscript.js_modules.$0\n"),
        3,
        expect![[r#"
        from pyscript.js_modules.⟦⟧
        20 board (../js/board.js)
        20 leaflet (https://esm.sh/leaflet)
    "#]],
    );
}

#[test]
fn nothing_is_known_of_modules_from_elsewhere() {
    check_completion(
        &format!("{PROJECT}from pyscript.js_modules.leaflet import $0\n"),
        3,
        expect![[r#"
        nothing
    "#]],
    );
}

#[test]
fn names_of_page_scripts() {
    check_first_items(
        "<script>/** Draws it. */ function draw(a) {} window.Chart = class {}; let hidden</script>\n\
         <script type=py>from js import $0</script>",
        2,
        expect![[r#"
            <script type=py>from js import ⟦⟧</script>
            20 Chart (Chart.new() -> Chart)
            20 draw (draw(a: Any) -> None)
        "#]],
    );
}
