-- The commands open the folder or the page of the buffer in a browser, show an element of it there, and end the preview.
local t = require('harness')

local opened
vim.ui.open = function(address)
  opened = address
end

-- What the preview answers to a request for `address`; nil where nobody listens.
local function get(address)
  local host, port, path = address:match('^http://([^:/]+):(%d+)(/.*)$')
  local socket = assert(vim.uv.new_tcp())
  local answer, over = '', false
  socket:connect(host, tonumber(port), function(refused)
    if refused then
      answer, over = nil, true
      return
    end
    socket:write(('GET %s HTTP/1.1\r\nHost: %s:%s\r\nConnection: close\r\n\r\n'):format(path, host, port))
    socket:read_start(function(_, chunk)
      answer, over = answer .. (chunk or ''), chunk == nil
    end)
  end)
  t.eventually('an answer from ' .. address, function()
    return over
  end)
  socket:close()
  return answer
end

-- The first preview on a machine installs its runtime.
local INSTALLED = 300000

-- Opens the preview; answers what it shows.
local function preview()
  opened = nil
  vim.cmd.PyScriptPreview()
  t.eventually('a browser', function()
    return opened ~= nil
  end, nil, INSTALLED)
  return get(opened) or 'nobody listens'
end

-- No file is open, and no server runs.
local folder = preview()
assert(opened:find('^http://127%.0%.0%.1:%d+/$'), opened)
assert(folder:find('none yet', 1, true), opened .. ' answers ' .. folder)
assert(#vim.lsp.get_clients() == 1, 'one server')

t.open('index.html')
assert(#vim.lsp.get_clients() == 1, 'the same server')
local page = preview()
assert(opened:find('/index.html', 1, true) and page:find('none yet', 1, true), opened .. ' answers ' .. page)

-- No browser has the page open, so it is opened at the element.
opened = nil
t.go_to('<p id="out">')
vim.cmd.PyScriptPreviewShow()
t.eventually('the page again', function()
  return opened ~= nil
end)

vim.cmd.PyScriptPreviewStop()
t.eventually('the end of the preview', function()
  return get(opened) == nil
end)
