fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let rules: Vec<&str> = args[0].split(',').collect();
    for folder in &args[1..] {
        let root = project::path::FilePath::new(folder);
        let (workspace, _) = project::disk::Loader { progress: &mut |_, _| {} }.workspace(&[root]);
        let mut paths: Vec<_> = workspace.files().cloned().collect();
        paths.sort();
        let mut n = 0;
        for path in paths {
            for finding in lint::check(&workspace, &path) {
                n += 1;
                if rules.contains(&finding.rule.id) {
                    let document = workspace.document(&path).unwrap();
                    let line = document.text[..usize::from(finding.range.start())].matches('\n').count() + 1;
                    println!(
                        "{}:{line} [{}] {} | {:?} | {:?}",
                        path.as_str(),
                        finding.rule.id,
                        finding.message,
                        &document.text[finding.range],
                        finding.fixes.iter().map(|f| &f.title).collect::<Vec<_>>()
                    );
                }
            }
        }
        println!("{folder}: {n} findings in all");
    }
}
