briefingSearch("index",{"documents":20,"most":250,"pages":[0],"words":["0.1"]});
