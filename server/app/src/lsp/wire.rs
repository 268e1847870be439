//! Messages and their frames: `Content-Length: N`, an empty line, N bytes of JSON.
//!
//! Reading is forgiving where a session can go on: a body that is no JSON, or no JSON-RPC, is an [`Unreadable`] that is
//! answered, and the next frame is read; unknown headers are passed over, and so is text between frames.

use std::io::{self, BufRead, Read, Write};

use serde::{Deserialize, Serialize, Serializer};
use serde_json::Value;
use tower_lsp::jsonrpc::{Error, Id, Request, Response};

/// No header line of a real client comes near this; a longer line is not a header, and is passed over.
const LONGEST_HEADER: u64 = 8 * 1024;

/// What goes either way over the wire. A notification is a [`Request`] without an id.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub(crate) enum Message {
    /// A request or a notification.
    Request(Request),
    /// The answer to a request of the other side.
    Response(Response),
}

/// A frame whose body is no message; [`Unreadable::answer`] is what its sender is told.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Unreadable(Box<Response>);

impl Unreadable {
    /// The error response, under the id of the frame where one could be read.
    pub(crate) fn answer(self) -> Message {
        Message::Response(*self.0)
    }
}

/// A result that is JSON already. tower-lsp makes a tree of every result before it is written, which for a list of
/// hundreds of items takes longer than finding them.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Written(String);

/// What a [`Written`] begins with while it goes through tower-lsp as a string: no character, so no result of ours.
const WRITTEN: char = '\u{10FFFF}';

impl Written {
    /// Writes `result`; `null` if its maps have other keys than strings.
    pub(crate) fn new(result: &impl Serialize) -> Self {
        let mut bytes = WRITTEN.to_string().into_bytes();
        let written =
            serde_json::to_writer(&mut bytes, result).ok().and_then(|()| String::from_utf8(bytes).ok());
        Written(written.unwrap_or_else(|| format!("{WRITTEN}null")))
    }

    fn of(response: &Response) -> Option<&str> {
        response.result()?.as_str()?.strip_prefix(WRITTEN)
    }
}

impl Serialize for Written {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

/// The next message, `None` at the end of the input.
///
/// # Errors
/// Reading failed, or the input ended inside a frame: nothing more can be read.
pub(crate) fn read(input: &mut impl BufRead) -> io::Result<Option<Result<Message, Unreadable>>> {
    let Some(length) = read_length(input)? else {
        return Ok(None);
    };
    let mut body = Vec::new();
    // Not `with_capacity`: the length is a claim, the bytes are a fact.
    input.take(length).read_to_end(&mut body)?;
    if body.len() as u64 != length {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    Ok(Some(parse(&body)))
}

/// Writes one message as a frame; the caller flushes.
///
/// # Errors
/// Writing failed: the other side is gone.
pub(crate) fn write(output: &mut impl Write, message: &Message) -> io::Result<()> {
    let body = body(message)?;
    write!(output, "Content-Length: {}\r\n\r\n", body.len())?;
    output.write_all(&body)
}

fn body(message: &Message) -> io::Result<Vec<u8>> {
    if let Message::Response(response) = message
        && let Some(result) = Written::of(response)
    {
        let id = serde_json::to_string(response.id())?;
        return Ok(format!(r#"{{"jsonrpc":"2.0","result":{result},"id":{id}}}"#).into_bytes());
    }
    Ok(serde_json::to_vec(message)?)
}

fn read_length(input: &mut impl BufRead) -> io::Result<Option<u64>> {
    let mut length = None;
    let mut line = Vec::new();
    loop {
        line.clear();
        if input.take(LONGEST_HEADER).read_until(b'\n', &mut line)? == 0 {
            return Ok(None);
        }
        let header = line.trim_ascii();
        match (header.is_empty(), length) {
            (true, Some(_)) => return Ok(length),
            (true, None) => {}
            (false, _) => length = content_length(header).or(length),
        }
    }
}

fn content_length(header: &[u8]) -> Option<u64> {
    let (name, value) = std::str::from_utf8(header).ok()?.split_once(':')?;
    name.trim_end().eq_ignore_ascii_case("content-length").then(|| value.trim().parse().ok()).flatten()
}

fn parse(body: &[u8]) -> Result<Message, Unreadable> {
    let value: Value =
        serde_json::from_slice(body).map_err(|error| unreadable(Id::Null, Error::parse_error(), &error))?;
    let id = value.get("id").and_then(|id| Id::deserialize(id).ok()).unwrap_or_default();
    let message = if value.get("method").is_some() {
        serde_json::from_value(value).map(Message::Request)
    } else {
        serde_json::from_value(value).map(Message::Response)
    };
    message.map_err(|error| unreadable(id, Error::invalid_request(), &error))
}

fn unreadable(id: Id, mut error: Error, cause: &serde_json::Error) -> Unreadable {
    error.message = format!("{}: {cause}", error.message).into();
    Unreadable(Box::new(Response::from_error(id, error)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    fn check(input: &str, expected: &Expect) {
        let mut input = io::Cursor::new(input.as_bytes().to_vec());
        let mut seen = String::new();
        loop {
            match read(&mut input) {
                Ok(Some(Ok(message))) => seen += &serde_json::to_string(&message).unwrap(),
                Ok(Some(Err(unreadable))) => seen += &serde_json::to_string(&unreadable.answer()).unwrap(),
                Ok(None) => break,
                Err(error) => {
                    seen += &format!("{error}\n");
                    break;
                }
            }
            seen.push('\n');
        }
        expected.assert_eq(&seen);
    }

    fn frame(body: &str) -> String {
        format!("Content-Length: {}\r\n\r\n{body}", body.len())
    }

    #[test]
    fn what_is_written_is_read() {
        let messages = [
            Message::Request(Request::build("a").params(serde_json::json!({"ß": "💣"})).id(1).finish()),
            Message::Request(Request::build("b").finish()),
            Message::Response(Response::from_ok(Id::String("x".into()), Value::Null)),
        ];
        let mut bytes = Vec::new();
        for message in &messages {
            write(&mut bytes, message).unwrap();
        }
        let mut input = io::Cursor::new(bytes);
        for message in messages {
            assert_eq!(read(&mut input).unwrap(), Some(Ok(message)));
        }
        assert_eq!(read(&mut input).unwrap(), None);
    }

    #[test]
    fn a_result_that_is_json_already_goes_out_as_it_is() {
        let list = serde_json::json!({"items": [{"label": "ß\u{10FFFF}\"💣"}]});
        let result = serde_json::to_value(Written::new(&list)).unwrap();
        let mut bytes = Vec::new();
        write(&mut bytes, &Message::Response(Response::from_ok(Id::Number(7), result))).unwrap();
        let read = read(&mut io::Cursor::new(bytes)).unwrap();
        assert_eq!(read, Some(Ok(Message::Response(Response::from_ok(Id::Number(7), list)))));
    }

    #[test]
    fn a_bad_body_is_answered_and_the_next_one_read() {
        let good = frame(r#"{"jsonrpc":"2.0","method":"ok"}"#);
        let input = frame("{nonsense") + &frame(r#"{"id":7,"method":5}"#) + &frame("[]") + &good;
        check(
            &input,
            &expect![[r#"
            {"jsonrpc":"2.0","error":{"code":-32700,"message":"Parse error: key must be a string at line 1 column 2"},"id":null}
            {"jsonrpc":"2.0","error":{"code":-32600,"message":"Invalid request: invalid type: integer `5`, expected a string"},"id":7}
            {"jsonrpc":"2.0","error":{"code":-32600,"message":"Invalid request: invalid type: sequence, expected struct Response"},"id":null}
            {"jsonrpc":"2.0","method":"ok"}
        "#]],
        );
    }

    #[test]
    fn other_headers_and_text_between_frames_are_passed_over() {
        let body = r#"{"jsonrpc":"2.0","method":"ok"}"#;
        let input = format!(
            "noise\r\n\r\ncontent-type: x\r\na: 1\r\nb: 2\r\nCONTENT-LENGTH : {}\r\nc: 3\r\n\r\n{body}\r\nContent-Length: 99\r\n\r\n{{",
            body.len()
        );
        check(
            &input,
            &expect![[r#"
            {"jsonrpc":"2.0","method":"ok"}
            unexpected end of file
        "#]],
        );
    }
}
