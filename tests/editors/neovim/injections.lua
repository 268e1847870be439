-- tree-sitter sees Python in PyScript's scripts, TOML or JSON in its configs, and nothing of it in other scripts.
local t = require('harness')

local CASES = {
  { '<script type="py">x = 1</script>', 'python' },
  { "<script src='a' type='mpy' worker>x = 1</script>", 'python' },
  { '<script type=py-editor>x = 1</script>', 'python' },
  { '<script type="mpy-editor">x = 1</script>', 'python' },
  { '<script type="py-game">x = 1</script>', 'python' },
  { '<py-script>x = 1</py-script>', 'python' },
  { '<mpy-script>x = 1</mpy-script>', 'python' },
  { '<py-config>packages = []</py-config>', 'toml' },
  { '<mpy-config type="json">{"packages": []}</mpy-config>', 'json' },
  { '<script>let x = 1</script>', nil },
  { '<script type="module">let x = 1</script>', nil },
  { '<p type="py">x = 1</p>', nil },
}

for _, case in ipairs(CASES) do
  local text, expected = unpack(case)
  local parser = vim.treesitter.get_string_parser(text, 'html')
  parser:parse(true)
  local languages = vim.tbl_keys(parser:children())
  assert(vim.deep_equal(languages, { expected }), text .. ' has ' .. vim.inspect(languages))
end

vim.cmd.edit('index.html')
local parser = assert(vim.treesitter.get_parser(0, 'html'))
parser:parse(true)
local python = assert(parser:children().python, 'no Python in the page')
local text = vim.treesitter.get_node_text(python:trees()[1]:root(), 0)
assert(text:find('def clicked', 1, true), text)
assert(not text:find('const counter', 1, true), text)
