//! Text, trees and spans: no PyScript knowledge, no IO, no async.
