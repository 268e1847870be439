-- The client starts in PyScript projects and in no other.
local t = require('harness')

-- As long as a start takes on a busy machine, and more.
local LONG_ENOUGH = 2000

local function stays_out(file)
  vim.cmd.edit(file)
  return not vim.wait(LONG_ENOUGH, t.client, 20)
end

local base = vim.fn.tempname()
local function write(path, text)
  vim.fn.mkdir(vim.fs.dirname(base .. path), 'p')
  vim.fn.writefile(vim.split(text, '\n'), base .. path)
  return base .. path
end

assert(stays_out(write('/plain/index.html', '<script type="module">let py = 1</script>')), 'a plain page')
assert(stays_out(write('/home/pyscript/lights.py', 'x = 1')), 'the folder of Home Assistant')
assert(stays_out(write('/tool/pyproject.toml', '[project]')), 'some Python project')

local page = '<script worker\n  type="mpy">print(1)</script>'
t.open(write('/tagged/index.html', page))
-- Below the root of a client that runs already.
t.open(write('/tagged/helpers/main.py', 'x = 1'))
-- Anywhere in a repository that has a page.
write('/repo/.git/HEAD', '')
t.open(write('/repo/site/page.html', page))
t.open(write('/repo/src/main.py', 'x = 1'))
t.open(write('/configured/pyscript.json', '{}'))
