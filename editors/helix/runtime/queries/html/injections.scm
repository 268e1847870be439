; Helix takes one file of HTML injections, the user's before its own: this one says what HTML needs and adds PyScript.

((comment) @injection.content
  (#set! injection.language "comment"))

((style_element
  (raw_text) @injection.content)
  (#set! injection.language "css"))

; Inline handlers are JavaScript, and `pattern` is a regular expression.
((attribute
  (attribute_name) @_name
  (quoted_attribute_value
    (attribute_value) @injection.content))
  (#match? @_name "^on[a-z]+$")
  (#set! injection.language "javascript"))

((attribute
  (attribute_name) @_name
  (quoted_attribute_value
    (attribute_value) @injection.content))
  (#eq? @_name "pattern")
  (#set! injection.language "regex"))

; <script>: JavaScript unless its type is one of PyScript's
((script_element
  (start_tag) @_start
  (raw_text) @injection.content)
  (#not-match? @_start "(?i)\\stype\\s*=\\s*[\"']?(m?py|m?py-editor|py-game|pyodide|micropython)[\"'\\s>]")
  (#set! injection.language "javascript"))

((script_element
  (start_tag) @_start
  (raw_text) @injection.content)
  (#match? @_start "(?i)\\stype\\s*=\\s*[\"']?(m?py|m?py-editor|py-game|pyodide|micropython)[\"'\\s>]")
  (#set! injection.language "python"))

; <py-script>
((element
  (start_tag
    (tag_name) @_tag)
  (text) @injection.content)
  (#any-of? @_tag "py-script" "mpy-script" "py-game-script")
  (#set! injection.language "python"))

; <py-config>: TOML where nothing else is said
((element
  (start_tag
    (tag_name) @_tag) @_start
  (text) @injection.content)
  (#any-of? @_tag "py-config" "mpy-config")
  (#not-match? @_start "json")
  (#set! injection.language "toml"))

((element
  (start_tag
    (tag_name) @_tag) @_start
  (text) @injection.content)
  (#any-of? @_tag "py-config" "mpy-config")
  (#match? @_start "json")
  (#set! injection.language "json"))
