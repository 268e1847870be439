-- The PyScript language server for Neovim 0.11 and newer: `vim.lsp.enable('pyscript')` starts it in PyScript projects
-- and nowhere else. See `:help pyscript`.

local CONFIG_FILES = { 'pyscript-lsp.toml', 'pyscript.toml', 'pyscript.json' }

-- What only a PyScript page has, in lower case. A folder named `pyscript` says nothing: Home Assistant has those.
local MARKS = {
  '<py-script', '<mpy-script', '<py-config', '<mpy-config', '<py-game-script', 'pyscript.net/', '@pyscript/core',
}
local SCRIPT_TYPES = { 'py', 'mpy', 'py-editor', 'mpy-editor', 'py-game', 'pyodide', 'micropython' }

local PAGES_TO_READ = 100
local BYTES_TO_READ = 256 * 1024

---@param text string
local function mentions_pyscript(text)
  text = text:lower()
  for _, mark in ipairs(MARKS) do
    if text:find(mark, 1, true) then
      return true
    end
  end
  for script_type in text:gmatch('<script[^>]-%stype%s*=%s*["\']?([%w-]+)') do
    if vim.list_contains(SCRIPT_TYPES, script_type) then
      return true
    end
  end
  return false
end

---@param path string
local function is_pyscript_page(path)
  local file = io.open(path, 'rb')
  if not file then
    return false
  end
  local text = file:read(BYTES_TO_READ) or ''
  file:close()
  return mentions_pyscript(text)
end

---@param bufnr integer
local function is_page(bufnr)
  return vim.bo[bufnr].filetype:find('html') ~= nil
end

---@param dir string
local function has_pyscript_page(dir)
  local pages = vim.fs.find(function(name)
    return name:match('%.html?$') ~= nil
  end, { path = dir, type = 'file', limit = PAGES_TO_READ })
  return vim.iter(pages):any(is_pyscript_page)
end

-- The root of a client that runs already and has `folder` in its project.
---@param folder string
local function known_root(folder)
  for _, client in ipairs(vim.lsp.get_clients({ name = 'pyscript' })) do
    if client.root_dir and vim.fs.relpath(client.root_dir, folder) then
      return client.root_dir
    end
  end
end

-- Gives the root of the project to `on_dir`, and calls it not at all where there is no PyScript.
---@param bufnr integer
---@param on_dir fun(root: string)
local function root_dir(bufnr, on_dir)
  local folder = vim.fs.dirname(vim.api.nvim_buf_get_name(bufnr))
  local certain = vim.fs.root(bufnr, CONFIG_FILES) or known_root(folder)
  if certain then
    return on_dir(certain)
  end
  local root = vim.fs.root(bufnr, '.git') or folder
  local text = table.concat(vim.api.nvim_buf_get_lines(bufnr, 0, -1, false), '\n')
  if is_page(bufnr) and mentions_pyscript(text) or has_pyscript_page(root) then
    on_dir(root)
  end
end

-- What pages in previews say, as entries of the quickfix list: one for each line.
local CONSOLE = 'PyScript Console'
local CONSOLE_SIZE = 5000
local TYPES = { debug = 'N', log = 'I', warning = 'W', error = 'E' }
local console = { entries = {}, list = 0 }

-- The entries of a `pyscript/console` notification. Lines of a traceback name a place of the project below the folder
-- that is served; what failed says it in the last one.
---@param said table
---@param client vim.lsp.Client
local function console_entries(said, client)
  local root = said.uri ~= vim.NIL and said.page ~= '' and vim.uri_to_fname(said.uri):sub(1, -#said.page - 1)
  local thread = said.thread ~= 'main' and (' (%s)'):format(said.thread) or ''
  local entries = {}
  for i, line in ipairs(vim.split(said.text, '\n')) do
    local entry = { text = line, type = TYPES[said.level] }
    local file, row = line:match('^%s+(.-):(%d+):%d+')
    if i == 1 and said.page ~= '' then
      entry.text = said.page .. thread .. ': ' .. line
    elseif root and file then
      entry = { text = line:match(', in .+$') or '', type = entry.type, filename = root .. file, lnum = tonumber(row) }
    end
    table.insert(entries, entry)
  end
  if said.location ~= vim.NIL then
    local place = vim.lsp.util.locations_to_items({ said.location }, client.offset_encoding)[1]
    entries[#entries] = vim.tbl_extend('force', place, { text = entries[#entries].text, type = entries[#entries].type })
  end
  return entries
end

-- Keeps what a page says, and shows it where the list is open.
---@param said table
---@param context lsp.HandlerContext
local function hear(_, said, context)
  local client = vim.lsp.get_client_by_id(context.client_id)
  if not client then
    return
  end
  local news = console_entries(said, client)
  vim.list_extend(console.entries, news)
  local is_shown = console.list ~= 0 and vim.fn.getqflist({ id = console.list }).id == console.list
  if #console.entries > CONSOLE_SIZE then
    console.entries = vim.list_slice(console.entries, #console.entries - CONSOLE_SIZE / 2 + 1)
    if is_shown then
      vim.fn.setqflist({}, 'r', { id = console.list, items = console.entries })
    end
  elseif is_shown then
    vim.fn.setqflist({}, 'a', { id = console.list, items = news })
  end
end

local function show_console()
  vim.fn.setqflist({}, ' ', { title = CONSOLE, items = console.entries })
  console.list = vim.fn.getqflist({ id = 0 }).id
  vim.cmd('botright copen')
end

-- Command in the buffer -> command of the server. Each takes no arguments.
local COMMANDS = {
  PyScriptPreviewStop = 'pyscript.preview.stop',
  PyScriptPreviewReload = 'pyscript.preview.reload',
  PyScriptRuntimeInstall = 'pyscript.runtime.install',
  PyScriptStubsWrite = 'pyscript.stubs.write',
}

---@param client vim.lsp.Client
---@param bufnr integer
local function on_attach(client, bufnr)
  local function define(name, description, run)
    vim.api.nvim_buf_create_user_command(bufnr, name, run, { desc = description })
  end
  local function execute(command, arguments)
    client:exec_cmd({ title = command, command = command, arguments = arguments }, { bufnr = bufnr })
  end
  define('PyScriptPreview', 'Open the PyScript preview in the browser', function()
    execute('pyscript.preview.open', { vim.uri_from_bufnr(bufnr) })
  end)
  define('PyScriptPreviewShow', 'Show what is at the cursor in the PyScript preview', function()
    local at = vim.lsp.util.make_position_params(0, client.offset_encoding)
    execute('pyscript.preview.show', { at.textDocument.uri, at.position })
  end)
  define('PyScriptConsole', 'List what pages in the PyScript preview say', show_console)
  for name, command in pairs(COMMANDS) do
    define(name, 'Run ' .. command, function()
      execute(command)
    end)
  end
end

---@type vim.lsp.Config
return {
  cmd = { 'pyscript-lsp', 'lsp' },
  filetypes = { 'html', 'htmldjango', 'jinja', 'python', 'toml', 'json', 'jsonc', 'javascript' },
  root_dir = root_dir,
  on_attach = on_attach,
  init_options = { console = true },
  handlers = { ['pyscript/console'] = hear },
  settings = { pyscript = vim.empty_dict() },
}
