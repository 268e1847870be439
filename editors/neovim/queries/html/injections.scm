; extends

; <script type="py"> and its relatives
((script_element
  (start_tag
    (attribute
      (attribute_name) @_name
      [
        (attribute_value) @_type
        (quoted_attribute_value
          (attribute_value) @_type)
      ]))
  (raw_text) @injection.content)
  (#any-of? @_name "type" "TYPE")
  (#any-of? @_type "py" "mpy" "py-editor" "mpy-editor" "py-game" "pyodide" "micropython")
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

; <py-config type="json">
((element
  (start_tag
    (tag_name) @_tag) @_start
  (text) @injection.content)
  (#any-of? @_tag "py-config" "mpy-config")
  (#match? @_start "json")
  (#set! injection.language "json"))
