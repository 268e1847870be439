-- The client starts in PyScript projects and in no other; the commands are there where it is.
local t = require('harness')

local function attaches(file)
  vim.cmd.edit(file)
  return vim.wait(1000, function()
    return t.client() ~= nil
  end, 20)
end

local base = vim.fn.tempname()
local function write(path, text)
  vim.fn.mkdir(vim.fs.dirname(base .. path), 'p')
  vim.fn.writefile(vim.split(text, '\n'), base .. path)
  return base .. path
end

assert(not attaches(write('/plain/index.html', '<script type="module">let py = 1</script>')), 'a plain page')
assert(not attaches(write('/home/pyscript/lights.py', 'x = 1')), 'the folder of Home Assistant')
assert(not attaches(write('/tool/pyproject.toml', '[project]')), 'some Python project')

local page = '<script worker\n  type="mpy">print(1)</script>'
assert(attaches(write('/tagged/index.html', page)), 'a page with a PyScript script')
assert(attaches(write('/tagged/helpers/main.py', 'x = 1')), 'Python below the page that is open')
write('/repo/.git/HEAD', '')
assert(attaches(write('/repo/site/page.html', page)), 'a page below the root of a repository')
assert(attaches(write('/repo/src/main.py', 'x = 1')), 'Python in a repository with a PyScript page')
assert(attaches(write('/configured/pyscript.json', '{}')), 'a config')
assert(vim.fn.exists(':PyScriptPreview') == 2, 'no command for the preview')
